#include "ui/surface.h"

#include "base/check.h"
#include "ui/keys.h"

#include <imgui.h>

#include <array>
#include <string>
#include <utility>

namespace samenhang::ui {
namespace {

namespace fs = std::filesystem;

struct FontFile {
  const char* name;
  float size_px;
};

constexpr std::array<FontFile, 4> kFontFiles{{{"Inter-Regular.otf", kSizes.text},
                                              {"Inter-Regular.otf", kSizes.small_text},
                                              {"Inter-SemiBold.otf", kSizes.text},
                                              {"Inter-SemiBold.otf", kSizes.heading}}};

// Latin with its extensions, Greek and Cyrillic (names of parties), punctuation, currency, arrows, mathematical
// signs, shapes and the ticks; pairs from-to, closed by 0.
constexpr std::array<ImWchar, 25> kCharacters{0x0020, 0x024F, 0x02C6, 0x02DD, 0x0370, 0x03FF, 0x0400, 0x045F, 0x1E00,
                                              0x1EFF, 0x2010, 0x205E, 0x20A0, 0x20BF, 0x2190, 0x2199, 0x21A9, 0x21AA,
                                              0x2200, 0x2265, 0x25A0, 0x25FF, 0x2713, 0x2717, 0};

// Characters that Inter lacks, and what it has that looks most like them.
constexpr std::array<std::pair<ImWchar, ImWchar>, 1> kStandIns{{{0x2715, 0x00D7}}};  // ✕ ×

constexpr std::array<const char*, 4> kFolders{"/usr/share/fonts/opentype/inter", "/usr/share/fonts/truetype/inter",
                                              "/usr/share/fonts/inter", "/usr/local/share/fonts/inter"};

bool holds_inter(const fs::path& folder) {
  std::error_code unreadable;
  return fs::is_regular_file(folder / kFontFiles[0].name, unreadable) &&
         fs::is_regular_file(folder / kFontFiles[2].name, unreadable);
}

ImFont* add_font(const fs::path& file, float size_px) {
  ImFontConfig config;
  config.OversampleH = 2;
  config.OversampleV = 1;
  return ImGui::GetIO().Fonts->AddFontFromFileTTF(file.c_str(), size_px, &config, kCharacters.data());
}

ImFont* add_default_font(float size_px) {
  ImFontConfig config;
  config.SizePixels = size_px;
  return ImGui::GetIO().Fonts->AddFontDefault(&config);
}

// ImGui's names of the keys that it needs to know.
constexpr std::array<std::pair<ImGuiKey, int>, 22> kNamedKeys{{{ImGuiKey_Tab, kKeyTab},
                                                               {ImGuiKey_LeftArrow, kKeyLeft},
                                                               {ImGuiKey_RightArrow, kKeyRight},
                                                               {ImGuiKey_UpArrow, kKeyUp},
                                                               {ImGuiKey_DownArrow, kKeyDown},
                                                               {ImGuiKey_PageUp, kKeyPageUp},
                                                               {ImGuiKey_PageDown, kKeyPageDown},
                                                               {ImGuiKey_Home, kKeyHome},
                                                               {ImGuiKey_End, kKeyEnd},
                                                               {ImGuiKey_Insert, kKeyInsert},
                                                               {ImGuiKey_Delete, kKeyDelete},
                                                               {ImGuiKey_Backspace, kKeyBackspace},
                                                               {ImGuiKey_Space, kKeySpace},
                                                               {ImGuiKey_Enter, kKeyEnter},
                                                               {ImGuiKey_Escape, kKeyEscape},
                                                               {ImGuiKey_KeyPadEnter, kKeyKeypadEnter},
                                                               {ImGuiKey_A, 'A'},
                                                               {ImGuiKey_C, 'C'},
                                                               {ImGuiKey_V, 'V'},
                                                               {ImGuiKey_X, 'X'},
                                                               {ImGuiKey_Y, 'Y'},
                                                               {ImGuiKey_Z, 'Z'}}};

constexpr float kDoubleClick_s = 0.5F;  // as on most desktops; ImGui's own is short where frames are slow

void name_keys(ImGuiIO& io) {
  for (const auto& [key, number] : kNamedKeys) io.KeyMap[key] = number;
}

}  // namespace

Surface::Surface(float scale, const std::optional<fs::path>& font_folder)
    : scale_(scale), has_inter_(font_folder && holds_inter(*font_folder)) {
  ImGuiIO& io = ImGui::GetIO();
  check(io.UserData == nullptr, "a context has one surface");
  io.UserData = this;
  io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
  io.MouseDoubleClickTime = kDoubleClick_s;
  name_keys(io);
  for (std::size_t role = 0; role < fonts_.size(); ++role) {
    const float size_px = kFontFiles[role].size_px * scale;
    fonts_[role] = has_inter_ ? add_font(*font_folder / kFontFiles[role].name, size_px) : add_default_font(size_px);
  }
  io.Fonts->Build();
  for (const auto& [missing, stand_in] : kStandIns) {
    for (ImFont* font : fonts_) font->AddRemapChar(missing, stand_in);
  }
  apply_theme(look_, scale);
}

void Surface::set_look(Look look) {
  if (look == look_) return;
  look_ = look;
  apply_theme(look_, scale_);
}

Surface::~Surface() {
  ImGui::GetIO().UserData = nullptr;
}

Surface& surface() {
  auto* found = static_cast<Surface*>(ImGui::GetIO().UserData);
  check(found != nullptr, "the context has a surface");
  return *found;
}

const Palette& palette() {
  return palette_of(surface().look());
}

float scaled(float px) {
  return px * surface().scale();
}

std::optional<fs::path> inter_folder() {
  for (const char* folder : kFolders) {
    if (holds_inter(folder)) return fs::path(folder);
  }
  return std::nullopt;
}

}  // namespace samenhang::ui
