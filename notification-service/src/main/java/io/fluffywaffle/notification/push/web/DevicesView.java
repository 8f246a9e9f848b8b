package io.fluffywaffle.notification.push.web;

import java.util.List;

/** Somebody's devices, the oldest first. */
record DevicesView(List<DeviceView> items) {
}
