package nl.doelbinding.archunit.shop.api;

import nl.doelbinding.archunit.shop.catalogue.Product;

public record ProductDto(Product product, int stock) {}
