interface Place {
  readonly name: string;
  readonly districtName: string;
}

const LONGEST_DISTRICT = 4;

/** A place as a reader says it: 海淀区; where the official name is long, from the name of the station: 经开区工作站 stands for 经开区. */
export function placeName({ name, districtName }: Place): string {
  if (districtName.length <= LONGEST_DISTRICT) return districtName;
  return name.replace(/工作站点?$/, '');
}
