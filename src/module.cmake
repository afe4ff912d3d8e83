# samenhang_module(<name> [COMPUTES] SOURCES <file>... [DEPENDS <module>...] [PASSES_ON <target>...] [USES <target>...])
#
# Declares the library samenhang::<name> from the files of one folder.
#   COMPUTES   its loops are what one waits for: compiled for speed. Other modules wait for people or for the disk; they
#              are compiled for size, which takes a quarter less time to build.
#   DEPENDS    modules of ours that this one may include; they are passed on to its users.
#   PASSES_ON  third-party targets that stand in its headers.
#   USES       third-party targets that stay inside this module.
# A module that names one declared after it stops the configure step, so the
# dependencies can run one way only. tests/architecture holds the includes to it.
function(samenhang_module name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "COMPUTES" "" "SOURCES;DEPENDS;PASSES_ON;USES")
  set(headers ${arg_SOURCES})
  list(FILTER headers INCLUDE REGEX "\\.h$")
  list(FILTER arg_SOURCES EXCLUDE REGEX "\\.h$")

  add_library(samenhang_${name} STATIC ${arg_SOURCES})
  add_library(samenhang::${name} ALIAS samenhang_${name})
  target_sources(samenhang_${name} PUBLIC FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR}/src FILES ${headers})
  set_target_properties(samenhang_${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)

  if(arg_COMPUTES)
    target_compile_options(samenhang_${name} PRIVATE $<$<CONFIG:Release>:-O2>)
  endif()
  samenhang_depend(samenhang_${name} ${name} PUBLIC ${arg_DEPENDS})
  target_link_libraries(samenhang_${name}
    PUBLIC ${arg_PASSES_ON}
    PRIVATE samenhang_warnings samenhang_sanitizers ${arg_USES})
endfunction()

# samenhang_program(<name> PROGRAM <file name> SOURCES <file>... [DEPENDS <module>...] [USES <target>...])
#
# The same for a module that is a program; it goes to bin/.
function(samenhang_program name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "PROGRAM" "SOURCES;DEPENDS;USES")
  add_executable(${arg_PROGRAM} ${arg_SOURCES})
  target_include_directories(${arg_PROGRAM} PRIVATE ${PROJECT_SOURCE_DIR}/src)
  samenhang_depend(${arg_PROGRAM} ${name} PRIVATE ${arg_DEPENDS})
  target_link_libraries(${arg_PROGRAM} PRIVATE samenhang_warnings samenhang_sanitizers ${arg_USES})
  install(TARGETS ${arg_PROGRAM} RUNTIME DESTINATION bin)
endfunction()

function(samenhang_depend target name visibility)
  foreach(dependency IN LISTS ARGN)
    if(NOT TARGET samenhang::${dependency})
      message(FATAL_ERROR "${name} depends on ${dependency}, which is not a layer below it")
    endif()
    target_link_libraries(${target} ${visibility} samenhang::${dependency})
  endforeach()
endfunction()

# All that is embedded, for tools that read the source without building it.
add_custom_target(samenhang_embedded)

# samenhang_embed(<name> <file> [DEPENDS <target>])
#
# Makes the bytes of <file> part of the program: the library samenhang_embedded_<name>, and
# the header embedded/<name>.h with `std::string_view samenhang::embedded::<name>()`.
function(samenhang_embed name file)
  cmake_parse_arguments(PARSE_ARGV 2 arg "" "" "DEPENDS")
  set(made ${PROJECT_BINARY_DIR}/embedded/${name})
  add_custom_command(OUTPUT ${made}.cpp ${made}.h
    COMMAND ${CMAKE_COMMAND} -DNAME=${name} -DFILE=${file} -DMADE=${made} -P ${PROJECT_SOURCE_DIR}/src/embed.cmake
    DEPENDS ${file} ${PROJECT_SOURCE_DIR}/src/embed.cmake ${arg_DEPENDS} VERBATIM)
  add_library(samenhang_embedded_${name} STATIC ${made}.cpp ${made}.h)
  target_include_directories(samenhang_embedded_${name} PUBLIC ${PROJECT_BINARY_DIR})
  add_dependencies(samenhang_embedded samenhang_embedded_${name})
endfunction()

add_library(samenhang_warnings INTERFACE)
target_compile_options(samenhang_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
  -Wnull-dereference -Wdouble-promotion -Wimplicit-fallthrough
  $<$<BOOL:${SAMENHANG_WERROR}>:-Werror>)

add_library(samenhang_sanitizers INTERFACE)
if(SAMENHANG_SANITIZE)
  target_compile_options(samenhang_sanitizers INTERFACE
    -fsanitize=${SAMENHANG_SANITIZE} -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(samenhang_sanitizers INTERFACE -fsanitize=${SAMENHANG_SANITIZE})
endif()
