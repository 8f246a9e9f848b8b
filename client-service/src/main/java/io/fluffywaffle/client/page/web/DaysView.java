package io.fluffywaffle.client.page.web;

import java.util.List;

import io.fluffywaffle.client.page.PageDay;

/** The last days of a page, today the last of them. */
record DaysView(List<PageDay> items) {
}
