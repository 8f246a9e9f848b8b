package io.fluffywaffle.notification.push.web;

import java.time.Instant;
import java.util.UUID;

import io.fluffywaffle.notification.push.PushSubscription;
import org.jspecify.annotations.Nullable;

/**
 * A device that is told.
 *
 * @param endpoint by which a browser knows itself
 * @param lastUsedAt when its push service took the last message; null for never
 */
record DeviceView(UUID id, String device, String endpoint, Instant addedAt, @Nullable Instant lastUsedAt) {

	static DeviceView of(PushSubscription subscription) {
		return new DeviceView(subscription.id(), subscription.device(), subscription.endpoint(),
				subscription.createdAt(), subscription.lastSuccessAt());
	}

}
