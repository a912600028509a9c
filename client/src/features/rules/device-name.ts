import { ownDeviceId, useRows } from '../../data/index.ts';

/** How a person calls their devices, by id. */
export function useDeviceName(): (id: string) => string {
  const devices = useRows('device');
  return (id) => {
    const label = devices.find((one) => one.id === id)?.label;
    if (id === ownDeviceId()) return label === undefined ? 'this device' : `${label}, this device`;
    return label ?? 'a device that is not here any more';
  };
}
