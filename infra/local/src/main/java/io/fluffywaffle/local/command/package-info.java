/** The words of {@code ./waffle}: what each of them does. */
@NullMarked
package io.fluffywaffle.local.command;

import org.jspecify.annotations.NullMarked;
