package io.fluffywaffle.account.member.web;

import java.util.List;

import io.fluffywaffle.account.member.Colleague;

/** The members of an account. */
record MembersView(List<Colleague> items) {
}
