@echo off
rem P5 Glossary's launcher for Windows: starts the program of an unpacked archive.
setlocal
set "HOME_DIR=%~dp0.."
set "JAR=%HOME_DIR%\lib\p5-glossary.jar"
if not exist "%JAR%" set "JAR=%HOME_DIR%\server\target\app\p5-glossary.jar"
if not exist "%JAR%" (
  echo p5: the program is not there; unpack the whole archive, or build it with: mvn -Pquick package 1>&2
  exit /b 1
)
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Djava.awt.headless=true -XX:+UseSerialGC %P5_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
