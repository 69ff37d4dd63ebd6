/**
 * Jetty and Tomcat under load, with and without masking of their access log.
 *
 * <p>Start with {@link nl.doelbinding.benchmarks.web.LoadBenchmark}.
 */
package nl.doelbinding.benchmarks.web;
