package io.fluffywaffle.client.importing.web;

import java.util.List;

/** The last imports of an account, the newest first. */
record ImportsView(List<ImportView> items) {
}
