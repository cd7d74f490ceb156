/* For trying the programs under Wine 8 only, never shipped: that Wine lacks this library of Windows,
 * which Rust's standard library asks for random numbers. Here they come from advapi32. */
#include <windows.h>

BOOLEAN NTAPI SystemFunction036(PVOID buffer, ULONG length);

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE buffer, SIZE_T length)
{
    const SIZE_T most = 1 << 16;
    while (length > 0) {
        SIZE_T part = length < most ? length : most;
        if (!SystemFunction036(buffer, (ULONG)part))
            return FALSE;
        buffer += part;
        length -= part;
    }
    return TRUE;
}

BOOL WINAPI DllMain(HINSTANCE library, DWORD reason, LPVOID reserved)
{
    (void)library, (void)reason, (void)reserved;
    return TRUE;
}
