package io.fluffywaffle.notification.stream.notice;

import java.util.UUID;

import io.fluffywaffle.defaults.outbox.Outbox;
import io.fluffywaffle.defaults.outbox.OutgoingEvent;
import io.fluffywaffle.notification.notice.NoticesChanged;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells every instance what became of somebody's notices. */
@Component
class NoticeFacts {

	private final Outbox outbox;

	NoticeFacts(Outbox outbox) {
		this.outbox = outbox;
	}

	@EventListener
	@Transactional
	public void on(NoticesChanged changed) {
		tell(changed.userId(), null, false);
	}

	/** Tells of a notice that came. */
	@Transactional
	public void tell(UUID userId, @Nullable UUID noticeId, boolean desktop) {
		this.outbox.append(OutgoingEvent.of(NoticesTold.TOPIC, userId.toString(), NoticesTold.TYPE, null,
				new NoticesTold(userId, noticeId, desktop)));
	}

}
