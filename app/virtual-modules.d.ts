/// <reference path="../graph-data/cli/virtual-collection.d.ts" />
