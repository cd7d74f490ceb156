; The installer for people: for oneself without any rights, or for all users of the computer.
;
;   mailward-setup.exe [/S] [/ALLUSERS] [/DESKTOP] [/D=FOLDER]     /D last, without quotes
;   uninstall.exe [/S]                  silent: the user's cases, services and settings stay
;
; Made by installer/windows/build, which sets VERSION, NUMBERS, FILES, SIDE, OUT and ROOT.
; The 64-bit target comes first: a 32-bit installer sees other folders and another registry.
Target amd64-unicode
Unicode true
SetCompressor /SOLID lzma
SetCompressorDictSize 64

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include nsDialogs.nsh
!include WinVer.nsh
!include x64.nsh

Name "Mailward"
OutFile "${OUT}"
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS Win10
BrandingText "Mailward ${VERSION}"
VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
VIAddVersionKey /LANG=0 "ProductName" "Mailward"
VIAddVersionKey /LANG=0 "CompanyName" "Mailward"
VIAddVersionKey /LANG=0 "FileDescription" "Mailward setup"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "MIT OR Apache-2.0"

!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"'
!endif

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Mailward"
!define PATHS "Software\Microsoft\Windows\CurrentVersion\App Paths"
!define CLASSES "Software\Classes"
!define FOR_ONE "$LOCALAPPDATA\Programs\Mailward"
!define FOR_ALL "$PROGRAMFILES64\Mailward"

Var ForAll
Var ChoiceOne
Var ChoiceAll

!define MUI_ICON "${ROOT}/assets/app/mailward.ico"
!define MUI_UNICON "${ROOT}/assets/app/mailward.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_WELCOMEFINISHPAGE_BITMAP_STRETCH "FitControl"
!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_WELCOME
Page custom WhoPage WhoLeave
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION Start
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

; Of these Windows's own language is taken, else the first.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Italian"
!insertmacro MUI_LANGUAGE "Dutch"
!include "${ROOT}/installer/windows/texts.nsh"

; ---- What both directions need

; Moves a program out of the way if it runs: Windows does not let a running program be replaced, but
; it lets it be renamed. FOLDER is where to.
!macro MakeRoom UN
  Function ${UN}MakeRoom
    Exch $R1 ; folder
    Exch
    Exch $R0 ; program
    Push $R2
    Push $R3
    Push $R4
    ${Do}
      ${IfNot} ${FileExists} "$R0"
        ${Break}
      ${EndIf}
      ClearErrors
      FileOpen $R2 "$R0" a
      ${IfNot} ${Errors}
        FileClose $R2
        ${Break}
      ${EndIf}
      MessageBox MB_ABORTRETRYIGNORE|MB_ICONEXCLAMATION "$(Running)" /SD IDIGNORE \
        IDRETRY again IDIGNORE aside
      SetErrorLevel 5
      Abort
      aside:
      ${GetFileName} "$R0" $R4
      StrCpy $R3 0
      ${Do}
        IntOp $R3 $R3 + 1
        StrCpy $R2 "$R1\$R4.$R3.old"
        ${IfNot} ${FileExists} "$R2"
          ${Break}
        ${EndIf}
      ${Loop}
      ClearErrors
      Rename "$R0" "$R2"
      ${If} ${Errors}
        SetErrorLevel 5
        Abort "$(InUse)"
      ${EndIf}
      Delete /REBOOTOK "$R2"
      ${Break}
      again:
    ${Loop}
    Pop $R4
    Pop $R3
    Pop $R2
    Pop $R0
    Pop $R1
  FunctionEnd
!macroend
!insertmacro MakeRoom ""
!insertmacro MakeRoom "un."

!macro MakeRoomFor UN PROGRAM FOLDER
  Push "${PROGRAM}"
  Push "${FOLDER}"
  Call ${UN}MakeRoom
!macroend

; Explorer is told that endings have new programs and icons.
!macro Refresh
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

; ---- For whom

Function .onInit
  SetRegView 64
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(OldWindows)" /SD IDOK
    SetErrorLevel 1150
    Abort
  ${EndIf}
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/DESKTOP" $R1
  ${IfNot} ${Errors}
    Call WantDesktop
  ${EndIf}
  ClearErrors
  ${GetOptions} $R0 "/ALLUSERS" $R1
  ${If} ${Errors}
    Call ForOne
  ${Else}
    Call ForEverybody
  ${EndIf}
FunctionEnd

Function ForOne
  StrCpy $ForAll 0
  SetShellVarContext current
  Push "${FOR_ONE}"
  Call ChooseFolder
FunctionEnd

; Needs an administrator: asks Windows for one and goes on there.
Function ForEverybody
  UserInfo::GetAccountType
  Pop $R0
  ${If} $R0 != "Admin"
    ${If} ${Silent}
      SetErrorLevel 740
      Abort
    ${EndIf}
    ClearErrors
    ExecShell "runas" "$EXEPATH" "/ALLUSERS"
    ${If} ${Errors}
      Abort
    ${EndIf}
    Quit
  ${EndIf}
  StrCpy $ForAll 1
  SetShellVarContext all
  Push "${FOR_ALL}"
  Call ChooseFolder
FunctionEnd

; The folder of the command line, else the one of an earlier version, else the usual one.
Function ChooseFolder
  Exch $R0
  ${If} $INSTDIR == ""
  ${OrIf} $INSTDIR == "${FOR_ONE}"
  ${OrIf} $INSTDIR == "${FOR_ALL}"
    StrCpy $INSTDIR $R0
    ReadRegStr $R1 SHCTX "${UNINSTALL}" "InstallLocation"
    ${If} $R1 != ""
    ${AndIf} ${FileExists} "$R1\mailward.exe"
      StrCpy $INSTDIR $R1
    ${EndIf}
  ${EndIf}
  Pop $R0
FunctionEnd

Function WhoPage
  ${If} $ForAll == 1
    Abort ; said already, with /ALLUSERS
  ${EndIf}
  !insertmacro MUI_HEADER_TEXT "$(WhoTitle)" "$(WhoIntro)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateRadioButton} 0 10u 100% 12u "$(WhoOne)"
  Pop $ChoiceOne
  ${NSD_CreateRadioButton} 0 30u 100% 12u "$(WhoAll)"
  Pop $ChoiceAll
  ${NSD_Check} $ChoiceOne
  ${NSD_SetFocus} $ChoiceOne
  nsDialogs::Show
FunctionEnd

Function WhoLeave
  ${NSD_GetState} $ChoiceAll $0
  ${If} $0 == ${BST_CHECKED}
    Call ForEverybody
  ${EndIf}
FunctionEnd

; ---- Installing

Section "Mailward" Program
  SectionIn RO
  SetOutPath "$INSTDIR"
  Delete "$INSTDIR\*.old"
  !insertmacro MakeRoomFor "" "$INSTDIR\mailward.exe" "$INSTDIR"
  !insertmacro MakeRoomFor "" "$INSTDIR\mailward-cli.exe" "$INSTDIR"
  File "${FILES}/mailward.exe"
  File "${FILES}/mailward-cli.exe"
  File "${FILES}/licences.txt"
  File "${FILES}/LICENSE-MIT.txt"
  File "${FILES}/LICENSE-APACHE.txt"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\Mailward.lnk" "$INSTDIR\mailward.exe"

  WriteRegStr SHCTX "${PATHS}\mailward.exe" "" "$INSTDIR\mailward.exe"
  WriteRegStr SHCTX "${PATHS}\mailward-cli.exe" "" "$INSTDIR\mailward-cli.exe"

  WriteRegStr SHCTX "${CLASSES}\Mailward.Case" "" "$(CaseFile)"
  WriteRegStr SHCTX "${CLASSES}\Mailward.Case\DefaultIcon" "" "$INSTDIR\mailward.exe,0"
  WriteRegStr SHCTX "${CLASSES}\Mailward.Case\shell\open\command" "" '"$INSTDIR\mailward.exe" "%1"'
  WriteRegStr SHCTX "${CLASSES}\.mailward" "" "Mailward.Case"
  WriteRegStr SHCTX "${CLASSES}\.mailward" "Content Type" "application/vnd.mailward.case"
  WriteRegStr SHCTX "${CLASSES}\.mailward\OpenWithProgids" "Mailward.Case" ""
  WriteRegStr SHCTX "${CLASSES}\Mailward.Service" "" "$(ServiceFile)"
  WriteRegStr SHCTX "${CLASSES}\Mailward.Service\DefaultIcon" "" "$INSTDIR\mailward.exe,0"
  WriteRegStr SHCTX "${CLASSES}\Mailward.Service\shell\open\command" "" '"$INSTDIR\mailward.exe" "%1"'
  WriteRegStr SHCTX "${CLASSES}\.mailward-service" "" "Mailward.Service"
  WriteRegStr SHCTX "${CLASSES}\.mailward-service" "Content Type" "application/vnd.mailward.service"
  WriteRegStr SHCTX "${CLASSES}\.mailward-service\OpenWithProgids" "Mailward.Service" ""
  !insertmacro Refresh

  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "Mailward"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\mailward.exe,0"
  WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "Mailward"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K /G=0" $0 $1 $2
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" "$0"
SectionEnd

Section /o "$(DesktopIcon)" Desktop
  CreateShortcut "$DESKTOP\Mailward.lnk" "$INSTDIR\mailward.exe"
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${Program} "$(ProgramHint)"
  !insertmacro MUI_DESCRIPTION_TEXT ${Desktop} "$(DesktopHint)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

Function WantDesktop
  SectionSetFlags ${Desktop} 1 ; SF_SELECTED
FunctionEnd

; Through Explorer, which runs without the rights that the installer may have.
Function Start
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\mailward.exe"'
FunctionEnd

; ---- Removing

Function un.onInit
  SetRegView 64
  SetShellVarContext current
  StrCpy $ForAll 0
  ReadRegStr $R0 HKLM "${UNINSTALL}" "InstallLocation"
  ${If} $R0 == $INSTDIR
    StrCpy $ForAll 1
    SetShellVarContext all
    UserInfo::GetAccountType
    Pop $R0
    ${If} $R0 != "Admin"
      ${If} ${Silent}
        SetErrorLevel 740
        Abort
      ${EndIf}
      ExecShell "runas" "$INSTDIR\uninstall.exe"
      Quit
    ${EndIf}
  ${EndIf}
FunctionEnd

!macro ForgetEnding ENDING CLASS
  ReadRegStr $0 SHCTX "${CLASSES}\${ENDING}" ""
  ${If} $0 == "${CLASS}"
    DeleteRegValue SHCTX "${CLASSES}\${ENDING}" ""
    DeleteRegValue SHCTX "${CLASSES}\${ENDING}" "Content Type"
  ${EndIf}
  DeleteRegValue SHCTX "${CLASSES}\${ENDING}\OpenWithProgids" "${CLASS}"
  DeleteRegKey /ifempty SHCTX "${CLASSES}\${ENDING}\OpenWithProgids"
  DeleteRegKey /ifempty SHCTX "${CLASSES}\${ENDING}"
  DeleteRegKey SHCTX "${CLASSES}\${CLASS}"
!macroend

Section "Uninstall"
  Delete "$INSTDIR\*.old"
  !insertmacro MakeRoomFor "un." "$INSTDIR\mailward.exe" "$TEMP"
  !insertmacro MakeRoomFor "un." "$INSTDIR\mailward-cli.exe" "$TEMP"
  Delete "$INSTDIR\mailward.exe"
  Delete "$INSTDIR\mailward-cli.exe"
  Delete "$INSTDIR\licences.txt"
  Delete "$INSTDIR\LICENSE-MIT.txt"
  Delete "$INSTDIR\LICENSE-APACHE.txt"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; only if nobody put anything there
  Delete "$SMPROGRAMS\Mailward.lnk"
  Delete "$DESKTOP\Mailward.lnk"
  !insertmacro ForgetEnding ".mailward" "Mailward.Case"
  !insertmacro ForgetEnding ".mailward-service" "Mailward.Service"
  DeleteRegKey SHCTX "${PATHS}\mailward.exe"
  DeleteRegKey SHCTX "${PATHS}\mailward-cli.exe"
  DeleteRegKey SHCTX "${UNINSTALL}"
  !insertmacro Refresh

  ; What the user made is the user's: asked about, and kept where nobody can be asked. What the
  ; program made for itself goes.
  SetShellVarContext current
  StrCpy $0 "$APPDATA\Mailward\Mailward\data"
  RMDir /r "$0\logs"
  Delete "$0\book.sqlite"
  Delete "$0\book.sqlite-wal"
  Delete "$0\book.sqlite-shm"
  ${If} ${FileExists} "$0\*.*"
    MessageBox MB_YESNO|MB_DEFBUTTON2|MB_ICONQUESTION "$(DeleteCases)" /SD IDNO IDNO keep
    RMDir /r "$0"
    keep:
  ${EndIf}
  RMDir "$0"
  RMDir "$APPDATA\Mailward\Mailward"
  RMDir "$APPDATA\Mailward"
SectionEnd
