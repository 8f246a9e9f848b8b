package io.fluffywaffle.client.group.web;

import java.util.List;

/** The groups of an account by name. */
record GroupsView(List<GroupView> items) {
}
