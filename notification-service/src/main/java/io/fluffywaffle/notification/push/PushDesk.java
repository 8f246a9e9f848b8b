package io.fluffywaffle.notification.push;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.defaults.ids.Ids;
import io.fluffywaffle.notification.outgoing.Answer;
import io.fluffywaffle.notification.outgoing.UnusableUrl;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people arrange their devices. */
@Service
public class PushDesk {

	private static final int MOST = 20;

	private final PushSwitch push;

	private final PushSubscriptions subscriptions;

	private final PushSender sender;

	private final PushDeliveries deliveries;

	private final Clock clock;

	PushDesk(PushSwitch push, PushSubscriptions subscriptions, PushSender sender, PushDeliveries deliveries,
			Clock clock) {
		this.push = push;
		this.subscriptions = subscriptions;
		this.sender = sender;
		this.deliveries = deliveries;
		this.clock = clock;
	}

	/** Somebody's devices, the oldest first. */
	public List<PushSubscription> of(UUID userId) {
		return this.subscriptions.of(userId);
	}

	/**
	 * Has somebody told at a browser. Whoever was told there before no longer is.
	 * @throws PushRefused while push is off, and when they have too many
	 * @throws UnusableUrl when no push service may be there
	 * @throws UnusableKeys when nothing can be encrypted with the keys
	 */
	@Transactional
	public PushSubscription subscribe(UUID userId, String endpoint, BrowserKeys keys, String device) {
		String serverKey = this.push.publicKey().orElseThrow(() -> new PushRefused(PushRefused.Reason.OFF));
		keys.check();
		String checked = this.sender.check(endpoint);
		if (this.subscriptions.lockAndCountOthers(userId, checked) >= MOST) {
			throw new PushRefused(PushRefused.Reason.TOO_MANY);
		}
		return this.subscriptions.put(new PushSubscription(Ids.next(), userId, checked, keys, device, serverKey,
				this.clock.instant().truncatedTo(ChronoUnit.MICROS), null));
	}

	/**
	 * Has somebody told no more at one of their devices.
	 * @throws NoSuchDevice when it is none of theirs
	 */
	public void unsubscribe(UUID userId, UUID id) {
		if (!this.subscriptions.remove(userId, id)) {
			throw new NoSuchDevice();
		}
	}

	/**
	 * Tries to reach a device, once and now.
	 * @throws NoSuchDevice when it is none of theirs
	 * @throws PushFailed when its push service does not take the message
	 */
	public void tryOut(UUID userId, UUID id) {
		PushSubscription device = this.subscriptions.find(userId, id).orElseThrow(NoSuchDevice::new);
		Answer answer = this.deliveries.send(device, PushContent.TEST, true)
			.orElseThrow(() -> new PushFailed(true, "was subscribed with another key"));
		if (!answer.isTaken()) {
			throw new PushFailed(PushDeliveries.isOver(answer), String.valueOf(answer.error()));
		}
	}

}
