// Does what docs/walk-through.md tells its reader to do, in the order of the page, and compares what it shows.
// The comment above a block says what the block is:
//   file: PATH                       a file
//   in PATH, before "TEXT"           lines before the first line with that text; imports go to the top
//   in PATH, instead of "TEXT"       lines in the place of that line
//   output                           what curl printed; of Maven some of the lines, in this order
//   shows: PATH                      some lines of a file, in this order
// and the commands are blocks of sh.
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.util.concurrent.TimeUnit
import java.util.regex.Matcher

File root = new File(basedir, '../../../..').canonicalFile
File page = new File(root, 'docs/walk-through.md')
File project = new File(basedir, 'workshop')
File settings = new File(basedir.parentFile, 'interpolated-settings.xml')
String port = new ServerSocket(0).withCloseable { it.localPort }
Process server = null
String printed = ''
boolean inPart = false

def file = { String path -> new File(project, path) }

def write = { String path, String text ->
  file(path).parentFile.mkdirs()
  file(path).setText(text, 'UTF-8')
}

def edit = { String path, String where, String text, String block ->
  List lines = file(path).readLines('UTF-8')
  int at = lines.findIndexOf { it.contains(text) }
  assert at >= 0 : "no ${text} in ${path}"
  def (imports, code) = block.readLines().split { it.startsWith('import ') }
  lines[at..<(where == 'before' ? at : at + 1)] = code.dropWhile { it.isBlank() }
  lines.addAll(imports.empty ? 0 : 2, imports)
  write(path, lines.join('\n') + '\n')
}

def stop = {
  server?.destroy()
  server?.waitFor()
}

def start = { List command, File output ->
  def builder = new ProcessBuilder(command).directory(project).redirectErrorStream(true).redirectOutput(output)
  builder.environment().with {
    JAVA_HOME = System.getProperty('java.home')
    MAVEN_OPTS = "${MAVEN_OPTS ?: ''} -XX:TieredStopAtLevel=1".toString()
  }
  builder.start()
}

// Asks until there is nothing left to wait for; a log is written a moment after the answer.
def waitUntilNull = { Closure reason ->
  long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30)
  while (reason() != null) {
    assert System.nanoTime() < end : "never came: ${reason()}"
    Thread.sleep(50)
  }
}

def commands = [
  mvn: { List arguments ->
    stop()
    String windows = System.getProperty('os.name').startsWith('Windows') ? '.cmd' : ''
    File output = new File(basedir, 'mvn.log')
    start([new File(System.getProperty('maven.home'), 'bin/mvn' + windows).path, '--batch-mode', '--settings', settings.path,
        "-Dmaven.repo.local=${localRepositoryPath}".toString()] + arguments, output).waitFor()
    output.getText('UTF-8')
  },
  java: { List arguments ->
    stop()
    file('logs/workshop.log').delete()
    File output = new File(basedir, 'java.log')
    server = start([System.getProperty('java.home') + '/bin/java', '-Dport=' + port] + arguments, output)
    waitUntilNull {
      assert server.alive : output.text
      output.text.contains('Open ') ? null : 'the start of the server'
    }
    output.getText('UTF-8')
  },
  curl: { List arguments ->
    def request = HttpRequest.newBuilder(URI.create(arguments.last().replace(':8080/', ":${port}/")))
    arguments.dropRight(1).collate(2).each { option, value ->
      switch (option) {
        case '-H': request.header(*value.split(': ')); break
        case '-d':
          request.header('Content-Type', 'application/x-www-form-urlencoded')
          request.POST(HttpRequest.BodyPublishers.ofString(value)); break
        default: throw new IllegalArgumentException(option)
      }
    }
    HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString()).body()
  }]

def run = { String line ->
  println "${page.name}> ${line}"
  List words = (line =~ /(?:[^\s"]|"[^"]*")+/).collect { it.replace('"', '') }
  printed = commands[words.head()](words.tail())
  inPart = words.head() == 'mvn'
  println printed
}

def comparable = { String text ->
  text.replaceAll(/\d\d:\d\d:\d\d/, 'hh:mm:ss').replaceAll(/\p{XDigit}{8}(-\p{XDigit}{4}){3}-\p{XDigit}{12}/, 'uuid')
}

// The first line that is shown and not there.
def missing = { String block, String text ->
  int from = 0
  block.readLines().collect(comparable).find { line ->
    int at = comparable(text).indexOf(line, from)
    from = at + line.length()
    at < 0
  }
}

def blocks = (page.getText('UTF-8') =~ /(?m)(?:^<!-- (.+) -->\n)?^```(\w*)\n((?s).*?)\n```$/).collect { it.tail() }
assert blocks.every { note, language, block -> note || language == 'sh' }

String versions = new File(root, 'pom.xml').text + new File(root, 'sdk-maven-plugin/pom.xml').text
(page.text =~ /<version>(.+)<\/version>/).collect { it[1] }.findAll { it != '1.0' }.each {
  assert versions.contains(">${it}<") : "this build knows no ${it}"
}

project.deleteDir()
try {
  blocks.each { note, language, block ->
    switch (note) {
      case null: block.eachLine(run); break
      case 'output':
        assert missing(block, printed) == null : "not printed: ${missing(block, printed)}"
        assert inPart || comparable(block) == comparable(printed).trim() : 'more is printed than is shown'
        break
      case ~/shows: (\S+)/:
        String shown = Matcher.lastMatcher[0][1]
        waitUntilNull { missing(block, file(shown).getText('UTF-8')) }
        break
      case ~/file: (\S+)/: write(Matcher.lastMatcher[0][1], block + '\n'); break
      case ~/in (\S+), (before|instead of) "(.+)"/: edit(*Matcher.lastMatcher[0].tail(), block); break
      default: throw new IllegalArgumentException(note)
    }
  }
} finally {
  stop()
}
return true
