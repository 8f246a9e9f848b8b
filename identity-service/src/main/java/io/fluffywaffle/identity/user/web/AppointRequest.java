package io.fluffywaffle.identity.user.web;

import jakarta.validation.constraints.NotNull;

/** Whether somebody is to be an admin. */
record AppointRequest(@NotNull Boolean admin) {
}
