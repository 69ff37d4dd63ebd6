File patch = new File(basedir, 'target/doelbinding/suggestions.patch')
String text = patch.getText('UTF-8')
assert text.contains('+++ b/src/main/java/acme/Subscriber.java')
assert text.contains('+  @PersonalData(purpose = Newsletter.class, category = Category.DATE_OF_BIRTH)')
assert text.contains('+import nl.doelbinding.annotations.Category;')
String log = new File(basedir, 'build.log').text
assert log.contains('2 members annotated in 1 file, 0 to do by hand')
assert log.contains('Apply with: ')
assert new File(basedir, 'target/doelbinding/suggestions.md').getText('UTF-8').contains('telefoonnummer')
assert !new File(basedir, 'src/main/java/acme/Subscriber.java').text.contains('category = ')
return true
