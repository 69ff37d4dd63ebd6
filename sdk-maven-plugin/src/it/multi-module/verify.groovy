import groovy.json.JsonSlurper

def register = { String path -> new JsonSlurper().parse(new File(basedir, path)) }
def modules = { r -> r.modules.collect { it.artifact } }
def data = { r, id -> r.activities.find { it.id == id }.data.collectMany { it.fields }
    .collect { it.module + ' ' + it.class + '.' + it.member }.sort() }

def jar = new java.util.zip.ZipFile(new File(basedir, 'app/target/app-1.0.jar'))
def inJar = new JsonSlurper().parse(
    jar.getInputStream(jar.getEntry('META-INF/doelbinding/register.json')))
jar.close()
assert modules(inJar) == ['app', 'customers', 'orders', 'purposes']
assert inJar.modules.every { it.registerHash }
assert inJar.organisation.name == 'Acme B.V.'
assert data(inJar, 'invoicing') == [
    'acme:customers acme.customers.Customer.name', 'acme:orders acme.orders.Order.street']
assert data(inJar, 'newsletter') == [
    'acme:app acme.app.SignUp.email', 'acme:customers acme.customers.Customer.email']
def newsletter = inJar.activities.find { it.id == 'newsletter' }
assert newsletter.module == 'acme:purposes'
assert newsletter.source == [path: 'src/main/java/acme/purposes/Newsletter.java', line: 11]
assert inJar.recipients.collect { it.id + ' ' + it.module } == ['mail-provider acme:purposes']
assert inJar.findings.every { it.code >= 'DB-224' } :
    'what is missing in purposes is there in the others: ' + inJar.findings

def whole = register('target/doelbinding/register.json')
assert modules(whole) == ['multi-module', 'app', 'customers', 'orders', 'purposes']
assert data(whole, 'invoicing') == data(inJar, 'invoicing')
assert data(whole, 'newsletter') == data(inJar, 'newsletter')
assert new File(basedir, 'target/doelbinding/register.html').text.contains('Facturatie')

['', 'app/', 'orders/', 'customers/', 'purposes/'].each { module ->
    ['json', 'html'].each { format ->
        byte[] one = new File(basedir, "${module}target/doelbinding/register.${format}").bytes
        byte[] other = new File(basedir, "${module}parallel/doelbinding/register.${format}").bytes
        assert Arrays.equals(one, other) : "-T2 changes register.${format} of '${module}'"
    }
}

assert modules(register('part/doelbinding/register.json')) == ['multi-module', 'purposes']
assert modules(register('needed/doelbinding/register.json')) ==
    ['multi-module', 'app', 'customers', 'orders', 'purposes']
assert new File(basedir, 'documents/target/doelbinding').exists() == false

String log = new File(basedir, 'build.log').text
assert log.contains('Register of all 5 modules in ')
assert log.contains('Register of 1 of 5 modules in ')
assert log.contains('Register of 4 of 5 modules in ')
assert !log.contains('Plugin validation issues were detected')
return true
