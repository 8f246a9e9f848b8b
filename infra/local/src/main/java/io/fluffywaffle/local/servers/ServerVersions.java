package io.fluffywaffle.local.servers;

/**
 * The versions of the servers, such as {@code 18.6}, {@code 4.2.1} and {@code 26.7.3}.
 */
public record ServerVersions(String postgres, String kafka, String keycloak) {
}
