package io.fluffywaffle.account.member.web;

import java.util.List;

import io.fluffywaffle.account.account.AccountMember;

/** The members of an account. */
record MembersView(List<AccountMember> items) {
}
