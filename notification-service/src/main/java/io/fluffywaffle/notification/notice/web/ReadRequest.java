package io.fluffywaffle.notification.notice.web;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record ReadRequest(@Size(max = 1000) @Nullable List<UUID> ids, @Nullable Boolean all) {
}
