# The Dutch catalogue: data/texts/nl/<module>.po, one a module, joined and compiled.
# The target samenhang_texts makes ${PROJECT_BINARY_DIR}/texts/nl.mo.
file(GLOB po_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/data/texts/nl/*.po)
add_custom_command(OUTPUT ${PROJECT_BINARY_DIR}/texts/nl.mo
  COMMAND ${CMAKE_COMMAND} -E make_directory ${PROJECT_BINARY_DIR}/texts
  COMMAND ${msgcat} --use-first --output-file=${PROJECT_BINARY_DIR}/texts/nl.po ${po_files}
  COMMAND ${msgfmt} --check --output-file=${PROJECT_BINARY_DIR}/texts/nl.mo ${PROJECT_BINARY_DIR}/texts/nl.po
  DEPENDS ${po_files} VERBATIM)
add_custom_target(samenhang_texts DEPENDS ${PROJECT_BINARY_DIR}/texts/nl.mo)
