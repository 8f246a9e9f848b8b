package io.fluffywaffle.client.tag.web;

import java.util.List;

import io.fluffywaffle.client.tag.TagCount;

/** Tags by name. */
record TagsView(List<TagCount> items) {
}
