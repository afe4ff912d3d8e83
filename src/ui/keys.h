#pragma once

// The numbers of keys in InputQueue and ImGuiIO::KeysDown: those of GLFW. Letters and digits
// are their ASCII capitals.
namespace samenhang::ui {

constexpr int kKeySpace = 32;
constexpr int kKeyEscape = 256;
constexpr int kKeyEnter = 257;
constexpr int kKeyTab = 258;
constexpr int kKeyBackspace = 259;
constexpr int kKeyInsert = 260;
constexpr int kKeyDelete = 261;
constexpr int kKeyRight = 262;
constexpr int kKeyLeft = 263;
constexpr int kKeyDown = 264;
constexpr int kKeyUp = 265;
constexpr int kKeyPageUp = 266;
constexpr int kKeyPageDown = 267;
constexpr int kKeyHome = 268;
constexpr int kKeyEnd = 269;
constexpr int kKeyF2 = 291;
constexpr int kKeyKeypadEnter = 335;
constexpr int kKeyMenu = 348;

}  // namespace samenhang::ui
