package io.fluffywaffle.notification.notice.mail;

import java.util.UUID;

import io.fluffywaffle.notification.notice.NoticeKind;
import org.jspecify.annotations.Nullable;

/**
 * Which mails somebody wants to end.
 *
 * @param accountId null for those that are about no single account
 */
public record Unsubscription(UUID userId, @Nullable UUID accountId, NoticeKind kind) {
}
