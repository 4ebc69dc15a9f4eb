@echo off
rem Bashgah: finds a JDK, builds when there is no jar, and starts.
setlocal enabledelayedexpansion
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%ops\target\bashgah.jar"
set "JDK="
call :try "%JAVA_HOME%"
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\zulu-*" "%USERPROFILE%\.jdks\*") do call :try "%%~D"
if not defined JDK (
  echo Bashgah needs a JDK 25 or newer and found none: install one, for example from https://adoptium.net, or set JAVA_HOME to it. 1>&2
  exit /b 2
)
set "JAVA_HOME=%JDK%"
if not exist "%JAR%" (
  echo Building Bashgah, a minute or two... 1>&2
  pushd "%HOME_DIR%"
  call mvnw.cmd -B -q -ntp -Dmaven.test.skip=true -Djacoco.skip=true -Dspotless.check.skip=true package || exit /b 1
  popd
)
"%JAVA_HOME%\bin\java" %BASHGAH_JAVA_OPTIONS% --enable-native-access=ALL-UNNAMED -Dsun.net.httpserver.nodelay=true -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:try
if defined JDK exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION" "%~1\release"') do (
  set "RELEASE=%%~V"
  set "RELEASE=!RELEASE:"=!"
  if !RELEASE! geq 25 set "JDK=%~1"
)
exit /b 0
