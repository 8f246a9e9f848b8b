package io.fluffywaffle.notification.webhook.web;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.notification.webhook.Delivery;
import org.jspecify.annotations.Nullable;

/**
 * A page of deliveries.
 *
 * @param next goes into {@code before} for the next page; null when this is the last
 */
record DeliveriesView(List<DeliveryView> items, @Nullable UUID next) {

	static DeliveriesView of(List<Delivery> page, int limit) {
		return new DeliveriesView(page.stream().map(DeliveryView::of).toList(),
				(page.size() < limit) ? null : page.getLast().id());
	}

}
