package io.fluffywaffle.client.merge;

import java.util.List;
import java.util.Optional;

/** Some duplicates, and where to look on; there may be none on the way. */
public record DuplicatePage(List<Duplicate> items, Optional<DuplicateCursor> next) {
}
