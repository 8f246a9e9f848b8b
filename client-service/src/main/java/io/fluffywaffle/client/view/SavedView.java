package io.fluffywaffle.client.view;

import java.util.Map;
import java.util.UUID;

/**
 * A filter that somebody comes back to.
 *
 * @param filter the parameters of the list
 * @param shared whether everybody in the account sees it
 */
public record SavedView(UUID id, String name, Map<String, Object> filter, boolean shared, UUID ownerId) {
}
