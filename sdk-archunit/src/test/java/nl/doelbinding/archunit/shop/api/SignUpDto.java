package nl.doelbinding.archunit.shop.api;

public record SignUpDto(String email, boolean weekly) {}
