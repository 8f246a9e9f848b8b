package io.fluffywaffle.gateway.portal;

import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the gateway knows about the portal.
 *
 * @param pages first path segments that are pages; any other is told as not found
 */
@ConfigurationProperties("waffle.portal")
record PortalProperties(Set<String> pages) {
}
