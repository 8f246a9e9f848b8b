package io.fluffywaffle.account.settings.web;

import java.util.List;

import io.fluffywaffle.account.account.KeywordReply;

/** The keyword replies of an account; the first that matches counts. */
record KeywordRepliesView(List<KeywordReply> items) {
}
