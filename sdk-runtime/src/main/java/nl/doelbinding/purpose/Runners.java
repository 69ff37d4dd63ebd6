package nl.doelbinding.purpose;

import java.util.List;
import nl.doelbinding.purpose.ThreadHop.Kind;
import org.jspecify.annotations.Nullable;

/** Knows by their names the classes that run the tasks of an application on other threads. */
final class Runners {

  /** A class or package that runs tasks; {@code kind} is {@code null} where it serves requests. */
  record Runner(String prefix, @Nullable Kind kind, String name) {}

  /** The first that fits counts. */
  private static final List<Runner> RUNNERS =
      List.of(
          new Runner("java.util.concurrent.CompletableFuture$", Kind.STEP, "CompletableFuture"),
          new Runner(
              "java.util.concurrent.ScheduledThreadPoolExecutor",
              Kind.TASK,
              "ScheduledThreadPoolExecutor"),
          new Runner("java.util.concurrent.ThreadPoolExecutor", Kind.TASK, "ThreadPoolExecutor"),
          new Runner("java.util.concurrent.Recursive", Kind.FORK, "ForkJoinPool"),
          new Runner("java.util.concurrent.CountedCompleter", Kind.FORK, "ForkJoinPool"),
          new Runner("java.util.concurrent.ForkJoin", Kind.TASK, "ForkJoinPool"),
          new Runner("java.util.TimerThread", Kind.TIMER, "java.util.Timer"),
          new Runner("java.lang.VirtualThread", Kind.THREAD, "a virtual thread"),
          new Runner("java.lang.ThreadBuilders$", Kind.THREAD, "a virtual thread"),
          new Runner("reactor.", Kind.REACTIVE, "Reactor"),
          new Runner("kotlinx.coroutines.", Kind.TASK, "a coroutine"),
          new Runner("io.netty.util.concurrent.", Kind.TASK, "Netty"),
          new Runner("org.quartz.", Kind.JOB, "Quartz"),
          new Runner(
              "org.springframework.aop.interceptor.Async", Kind.ASYNC, "the @Async of Spring"),
          new Runner(
              "org.springframework.scheduling.support.ScheduledMethod",
              Kind.JOB,
              "the @Scheduled of Spring"),
          new Runner("org.springframework.jms.listener.", Kind.JOB, "a message listener"),
          new Runner("org.springframework.kafka.listener.", Kind.JOB, "a message listener"),
          new Runner("org.springframework.amqp.rabbit.listener.", Kind.JOB, "a message listener"),
          new Runner("org.springframework.messaging.handler.", Kind.JOB, "a message listener"),
          new Runner("org.apache.catalina.core.AsyncContextImpl$", Kind.TASK, "AsyncContext.start"),
          new Runner("org.apache.catalina.", null, "Tomcat"),
          new Runner("org.eclipse.jetty.util.thread.", Kind.TASK, "a thread of Jetty"),
          new Runner("org.eclipse.jetty.", null, "Jetty"),
          new Runner("io.undertow.", null, "Undertow"),
          new Runner("jakarta.servlet.", null, "a servlet container"),
          new Runner("javax.servlet.", null, "a servlet container"),
          new Runner("com.sun.net.httpserver.", null, "the server of the JDK"),
          new Runner("sun.net.httpserver.", null, "the server of the JDK"));

  /** What is neither the application's nor worth naming as its task. */
  private static final List<String> INFRASTRUCTURE =
      List.of(
          "java.",
          "javax.",
          "jdk.",
          "sun.",
          "com.sun.",
          "jakarta.",
          "kotlin.",
          "kotlinx.",
          "reactor.",
          "io.micrometer.",
          "io.netty.",
          "io.undertow.",
          "org.apache.catalina.",
          "org.apache.coyote.",
          "org.apache.tomcat.",
          "org.eclipse.jetty.",
          "org.quartz.",
          "org.reactivestreams.",
          "org.springframework.",
          "nl.doelbinding.servlet.",
          "nl.doelbinding.spring.");

  private Runners() {}

  static boolean isInfrastructure(String className) {
    return INFRASTRUCTURE.stream().anyMatch(className::startsWith)
        || className.contains("$$"); // a proxy that was made while the application runs
  }

  static @Nullable Runner of(String className, String methodName) {
    if (className.startsWith("java.util.stream.")) {
      // What a sequential stream does stands in the same classes.
      return methodName.equals("compute")
          ? new Runner(className, Kind.STREAM, "a parallel stream")
          : null;
    }
    if (className.endsWith("ContextHandler$ScopedContext")) {
      return null; // stands on Jetty's way to a request and to a task of it
    }
    if (className.startsWith("org.eclipse.jetty.") && className.endsWith(".AsyncContextState")) {
      return new Runner(className, Kind.TASK, "AsyncContext.start"); // in a package for each ee
    }
    for (Runner runner : RUNNERS) {
      if (className.startsWith(runner.prefix())) {
        return runner;
      }
    }
    // The whole name: every pool stands on a thread, and only where there is no pool it counts.
    return className.equals("java.lang.Thread")
        ? new Runner(className, Kind.THREAD, "a thread of its own")
        : null;
  }
}
