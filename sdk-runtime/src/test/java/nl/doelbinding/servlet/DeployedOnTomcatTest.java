package nl.doelbinding.servlet;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.ContextConfig;
import org.apache.catalina.startup.Tomcat;

class DeployedOnTomcatTest extends DeployedContract {

  @Override
  Server start(Path directory) throws Exception {
    Tomcat tomcat = new Tomcat();
    Files.createDirectories(directory.resolve("tomcat/webapps"));
    tomcat.setBaseDir(directory.resolve("tomcat").toString());
    tomcat.setPort(0);
    tomcat.setSilent(true);
    tomcat.getConnector().setProperty("address", "127.0.0.1");
    tomcat.start();
    ClassLoader parent = WarDirectory.parent();
    return new Server() {
      @Override
      public int port() {
        return tomcat.getConnector().getLocalPort();
      }

      @Override
      public ClassLoader deploy(Path war, String path) throws Exception {
        StandardContext context = new StandardContext();
        context.setName(path);
        context.setPath(path);
        context.setDocBase(war.toString());
        context.setParentClassLoader(parent);
        context.setClearReferencesThreadLocals(false); // looks where only an open JDK lets it
        context.setClearReferencesRmiTargets(false);
        context.setRenewThreadsWhenStoppingContext(false); // it would hide what is left on them
        context.addLifecycleListener(new ContextConfig());
        tomcat.getHost().addChild(context);
        return context.getLoader().getClassLoader();
      }

      @Override
      public void undeploy(String path) throws Exception {
        var context = tomcat.getHost().findChild(path);
        context.stop();
        tomcat.getHost().removeChild(context);
        context.destroy();
      }

      @Override
      public void stop() throws Exception {
        tomcat.stop();
        tomcat.destroy();
      }
    };
  }
}
