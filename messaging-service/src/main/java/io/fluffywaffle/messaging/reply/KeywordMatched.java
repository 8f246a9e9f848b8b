package io.fluffywaffle.messaging.reply;

import java.time.Instant;
import java.util.UUID;

import io.fluffywaffle.defaults.outbox.OutgoingEvent;
import io.fluffywaffle.messaging.account.KeywordReply;
import org.jspecify.annotations.Nullable;

/** The fact that a person's text said a word for which they get a tag or a group. */
record KeywordMatched(UUID accountId, String phone, UUID ruleId, @Nullable String tag, @Nullable UUID groupId,
		UUID messageId, Instant at) {

	static final String TOPIC = "messaging.keyword.v1";

	static KeywordMatched of(UUID accountId, IncomingText text, KeywordReply rule) {
		return new KeywordMatched(accountId, text.from(), rule.id(), rule.tag(), rule.groupId(), text.messageId(),
				text.receivedAt());
	}

	OutgoingEvent toEvent() {
		return OutgoingEvent.of(TOPIC, this.accountId + ":" + this.phone, "KeywordMatched", this.accountId, this);
	}

}
