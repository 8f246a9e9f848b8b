package io.fluffywaffle.client.view.web;

import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.client.view.SavedView;

/**
 * A saved view.
 *
 * @param filter the parameters of the list that were given
 * @param mine whether the person who asks saved it
 */
record SavedViewView(UUID id, String name, Map<String, Object> filter, boolean shared, boolean mine) {

	static SavedViewView of(SavedView view, UUID userId) {
		return new SavedViewView(view.id(), view.name(), view.filter(), view.shared(), view.ownerId().equals(userId));
	}

}
