package nl.doelbinding.archunit.clinic;

import jakarta.servlet.http.HttpServletRequest;

public class FrontDesk {
  String collects(HttpServletRequest request) {
    return request.getRemoteAddr();
  }

  String method(HttpServletRequest request) {
    return request.getMethod();
  }
}
