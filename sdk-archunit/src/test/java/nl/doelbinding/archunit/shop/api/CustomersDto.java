package nl.doelbinding.archunit.shop.api;

import java.util.List;
import nl.doelbinding.archunit.shop.customers.Customer;

public record CustomersDto(List<Customer> found, int total) {}
