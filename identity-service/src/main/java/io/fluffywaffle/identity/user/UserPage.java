package io.fluffywaffle.identity.user;

import java.util.List;
import java.util.Optional;

/** Some users and where the next ones begin. */
public record UserPage(List<User> users, Optional<UserCursor> next) {
}
