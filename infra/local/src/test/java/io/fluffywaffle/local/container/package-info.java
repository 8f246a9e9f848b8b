@NullMarked
package io.fluffywaffle.local.container;

import org.jspecify.annotations.NullMarked;
