package io.fluffywaffle.notification.stream.notice;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The fact: somebody's notices are not what they were. It is told to this service's own
 * instances, any of which may hold the person's stream, and names nothing that a person
 * could read.
 *
 * @param noticeId the one that came; null when only the number of unread ones changed
 * @param desktop whether it is to be shown on the desktop
 */
public record NoticesTold(UUID userId, @Nullable UUID noticeId, boolean desktop) {

	/** Where it is told; the key is the person's id. */
	public static final String TOPIC = "notification.notice.v1";

	static final String TYPE = "NoticesTold";

}
