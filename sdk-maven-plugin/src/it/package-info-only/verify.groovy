assert new File(basedir, 'target/classes/acme/package-info.class').isFile()
assert new File(basedir, 'build.log').text.count('Skipped: there are no classes, and doelbinding.allowEmpty is set') == 2
return true
