/** Purposes, purpose checks and log masking at run time. */
module nl.doelbinding.runtime {
  requires transitive nl.doelbinding.annotations;
  requires static ch.qos.logback.classic;
  requires static ch.qos.logback.core;
  requires static com.fasterxml.jackson.databind;
  requires static context.propagation;
  requires static io.opentelemetry.api;
  requires static io.opentelemetry.context;
  requires static jakarta.servlet;
  requires static jakarta.ws.rs;
  requires static java.instrument;
  requires static java.logging;
  requires static java.management;
  requires static jdk.attach;
  requires static jdk.jfr;
  requires static micrometer.core;
  requires static net.bytebuddy;
  requires static org.apache.logging.log4j.core;
  requires static org.apache.logging.log4j;
  requires static org.eclipse.jetty.server;
  requires static org.jspecify;
  requires static org.slf4j;
  requires static tools.jackson.databind;

  exports nl.doelbinding.audit.jfr;
  exports nl.doelbinding.audit.otel;
  exports nl.doelbinding.audit.slf4j;
  exports nl.doelbinding.audit;
  exports nl.doelbinding.classfile;
  exports nl.doelbinding.declaration;
  exports nl.doelbinding.jackson2;
  exports nl.doelbinding.jackson3;
  exports nl.doelbinding.jaxrs;
  exports nl.doelbinding.json;
  exports nl.doelbinding.logging.jetty;
  exports nl.doelbinding.logging.jul;
  exports nl.doelbinding.logging.log4j;
  exports nl.doelbinding.logging.logback;
  exports nl.doelbinding.logging.stream;
  exports nl.doelbinding.logging.tomcat;
  exports nl.doelbinding.masking.address;
  exports nl.doelbinding.masking.key;
  exports nl.doelbinding.masking.settings;
  exports nl.doelbinding.masking;
  exports nl.doelbinding.monitoring.jfr;
  exports nl.doelbinding.monitoring.jmx;
  exports nl.doelbinding.monitoring.micrometer;
  exports nl.doelbinding.monitoring;
  exports nl.doelbinding.propagation;
  exports nl.doelbinding.publication;
  exports nl.doelbinding.purpose;
  exports nl.doelbinding.servlet;
  exports nl.doelbinding.weaving.agent;
  exports nl.doelbinding.weaving;

  // Log4j sets the fields of a plugin's builder.
  opens nl.doelbinding.logging.log4j to
      org.apache.logging.log4j.core;

  uses nl.doelbinding.audit.PrincipalSource;
  uses nl.doelbinding.purpose.EnforcementMonitor;
  uses nl.doelbinding.purpose.PermittedReadListener;
  uses nl.doelbinding.purpose.ViolationListener;

  // Only our own services: the JVM does not start with a module that says it provides the service
  // of one that is not there. Adapters of optional frameworks are found by META-INF/services.
  provides nl.doelbinding.purpose.EnforcementMonitor with
      nl.doelbinding.monitoring.ObservedMonitor,
      nl.doelbinding.monitoring.jmx.JmxMonitor;
  provides nl.doelbinding.purpose.ViolationListener with
      nl.doelbinding.monitoring.jfr.JfrViolationListener;
}
