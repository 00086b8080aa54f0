// The features of the program, in the order in which they search. The only file that knows them all.
import { attachments } from "../attachments";
import { customers } from "../customers";
import { imports } from "../imports";
import { intake } from "../intake";
import { office } from "../office";
import { remote } from "../remote";
import { reports } from "../reports";
import { statements } from "../statements";
import { tickets } from "../tickets";
import { time } from "../time";
import { today } from "../today";
import type { Feature } from "./feature";

const isGallery = import.meta.env.MODE === "gallery";

export const features: readonly Feature[] = [
  office,
  intake,
  tickets,
  today,
  time,
  customers,
  statements,
  imports,
  reports,
  remote,
  attachments,
  // Left out of a build for people.
  ...(isGallery ? [(await import("../gallery")).gallery] : []),
];
