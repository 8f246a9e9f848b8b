package io.fluffywaffle.gateway.visitor;

import java.util.Map;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What visitors may ask for, as patterns of paths by the service that answers.
 *
 * @param home the service that answers at {@code /} to who is not signed in
 * @param pages what may be read
 * @param forms what may be sent as a form
 */
@ConfigurationProperties("waffle.visitors")
record VisitorProperties(String home, Map<String, Set<String>> pages, Map<String, Set<String>> forms) {
}
