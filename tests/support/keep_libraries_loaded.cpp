// Loaded before a program that is watched for leaks: an OpenGL driver that has been unloaded
// by the end of the process takes along the pointers to what it still holds, which then looks
// leaked. So nothing is unloaded.
extern "C" int dlclose(void* /*library*/) {
  return 0;
}
