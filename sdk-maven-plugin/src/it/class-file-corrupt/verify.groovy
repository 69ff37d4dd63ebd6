String log = new File(basedir, 'build.log').text
assert log.contains('acme/Broken.class') && log.contains('not a Java class file')
return true
