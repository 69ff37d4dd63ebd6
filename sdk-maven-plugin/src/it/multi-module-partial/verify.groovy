import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
String path = new File(basedir, 'target/doelbinding').path
assert log.contains('Register of all 3 modules in ' + path)
assert log.contains('Only the modules together have 1 gap:')
assert log.contains('[DB-218] acme.purposes.Newsletter decides without a person, and doelbinding.yaml claims no-automated-decisions')

assert new File(basedir, 'crm/target/doelbinding/register.json').isFile() : 'it came before the broken one'
['target', 'parallel'].each { directory ->
  String[] left = new File(basedir, directory + '/doelbinding').list() ?: []
  assert left.length == 0 : 'what an earlier build left passes for new: ' + left
}

def whole = new JsonSlurper().parse(new File(basedir, 'skipped/doelbinding/register.json'))
assert whole.modules.collect { it.artifact } == ['multi-module-partial', 'crm', 'purposes']
assert !new File(basedir, 'shop/skipped/doelbinding').exists()
return true
