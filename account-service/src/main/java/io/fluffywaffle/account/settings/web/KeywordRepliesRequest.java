package io.fluffywaffle.account.settings.web;

import java.util.List;

import io.fluffywaffle.account.settings.KeywordReplyDraft;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** The keyword replies that an account is to have, in their order. */
record KeywordRepliesRequest(@NotNull List<@Nullable KeywordReplyDraft> items) {
}
